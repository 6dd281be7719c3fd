// The print window: every page of the PDF as a picture of its own, at the size of the paper. The main process opens it hidden, waits until
// the title says that all pages are drawn, and shows the system's print dialog.
import { openPdf } from '../pdf-pages/open-pdf';
import './print.css';

/** Dots per inch at which pages are drawn for the printer. */
const PRINT_DPI = 200;

void drawAll();

async function drawAll(): Promise<void> {
  try {
    const pdf = await openPdf(`/preview/${location.hash.slice(1)}.pdf`);
    for (let number = 1; number <= pdf.pages; number++) {
      const picture = document.createElement('img');
      picture.className = 'page';
      picture.alt = '';
      const canvas = document.createElement('canvas');
      const { text } = await pdf.drawPage(number, canvas, PRINT_DPI / 72);
      picture.alt = text;
      picture.src = URL.createObjectURL(await pictureOf(canvas));
      await picture.decode();
      document.body.append(picture);
    }
    document.title = `ready ${pdf.pages}`;
    await pdf.close();
  } catch (error) {
    document.title = `failed ${error instanceof Error ? error.message : String(error)}`;
  }
}

const pictureOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob === null ? reject(new Error('A page could not be made into a picture.')) : resolve(blob)), 'image/png');
  });
