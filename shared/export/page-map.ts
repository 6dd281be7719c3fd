/** Where each heading stands, from the layout of the PDF engine; the DOCX writes these numbers into its contents list. */
export interface PageMap {
  /** Pages of the whole, with the contents list when there is one. */
  readonly pages: number;
  /** Whether the contents list is printed. */
  readonly contents: boolean;
  /** Page number (1 is the first) by heading anchor. */
  readonly headingPages: Readonly<Record<string, number>>;
}
