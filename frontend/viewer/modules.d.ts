declare module '*.css';

declare module 'subset-font' {
  /** Cuts a font to the letters of a text; the parts of the options that are used here. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2';
      keepFeatures: string[];
      variationAxes: Record<string, { min: number; max: number }>;
      noHinting: boolean;
    },
  ): Promise<Buffer>;
}
