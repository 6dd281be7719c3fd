@echo off
rem The command line of Briefing Desk. "start /wait" keeps the console until it is done.
start "" /b /wait "%~dp0Briefing Desk.exe" --cli %*
exit /b %ERRORLEVEL%
