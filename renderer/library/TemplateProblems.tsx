import { useEffect, useState } from 'react';
import { useTemplates } from '../app/templates-store';

/** Own template files that could not be used: said once, the first time that the library is opened after they were found. */
export function TemplateProblems() {
  const [problems] = useState(() => useTemplates.getState().unseenProblems);
  useEffect(() => { if (problems.length > 0) useTemplates.setState({ unseenProblems: [] }); }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div className="bd-library-problems" role="status">
      {problems.map((problem) => <p key={problem}>{problem}</p>)}
    </div>
  );
}
