/** Draws a picture as its EXIF orientation says that it stands, on `width` by `height` pixels, and returns it as a JPEG that needs no turning. */
export async function turnUpright(picture: Blob, width: number, height: number): Promise<Uint8Array<ArrayBuffer>> {
  const bitmap = await createImageBitmap(picture, { imageOrientation: 'from-image' });
  try {
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('There is no memory to draw the picture.');
    context.drawImage(bitmap, 0, 0, width, height);
    const turned = await new Promise<Blob | null>((resolve) => { canvas.toBlob(resolve, 'image/jpeg', QUALITY); });
    if (turned === null) throw new Error('The turned picture could not be written.');
    return new Uint8Array(await turned.arrayBuffer());
  } finally {
    bitmap.close();
  }
}

const QUALITY = 0.92;
