// One flat TipTap document: the starter kit and tables, and nothing around it.
import { Editor } from '@tiptap/core';
import { TableKit } from '@tiptap/extension-table';
import StarterKit from '@tiptap/starter-kit';

declare global {
  interface Window {
    /** Shows HTML as the one document, with the caret in it, and answers with the number of its blocks. */
    openDocument(html: string): number;
  }
}

window.openDocument = (html) => {
  const editor = new Editor({ element: document.querySelector('#page'), extensions: [StarterKit, TableKit], content: html, autofocus: 'start' });
  return editor.state.doc.childCount;
};
