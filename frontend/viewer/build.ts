import { writeFile } from 'node:fs/promises';
import { build, type InlineConfig, type Rolldown } from 'vite';
import { makeRegionFonts } from './region-fonts';

const HERE = import.meta.dirname;
const OUT = `${HERE}/../../target/classes/viewer`;
const FONTS = `${HERE}/../../target/viewer-fonts`;
const TARGET = 'es2022';

/** What the server's pages, and files made of them, are to name; names are within the folder. */
interface Manifest {
  script: string;
  style: string;
  fileScript: string;
  fileStyle: string;
  /** Scripts besides `script` that a page of each mode needs, to be asked for at once. */
  preload: Record<string, string[]>;
  /** Fetched by the style for the letters that a page holds. */
  fonts: string[];
}

/** As modules and files of their own, for the pages that the server sends. */
const served: InlineConfig = {
  build: {
    outDir: OUT,
    emptyOutDir: true,
    target: TARGET,
    assetsInlineLimit: 0,
    modulePreload: false,
    cssCodeSplit: false,
    rolldownOptions: {
      input: { viewer: `${HERE}/viewer.ts` },
      output: {
        entryFileNames: '[name]-[hash].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: ({ names: [name = ''] }) =>
          name.endsWith('.css') ? 'viewer-[hash].css' : '[name]-[hash][extname]',
      },
    },
  },
};

/** As one classic script and one style with all in them, for a file that plays with no network. */
const alone: InlineConfig = {
  build: {
    outDir: OUT,
    emptyOutDir: false,
    target: TARGET,
    assetsInlineLimit: Infinity,
    cssCodeSplit: false,
    rolldownOptions: {
      input: { 'viewer-file': `${HERE}/viewer.ts` },
      // A classic script knows no address of its own, and asks for none.
      transform: { define: { 'import.meta': '{}' } },
      output: {
        format: 'iife',
        entryFileNames: '[name].js',
        assetFileNames: 'viewer-file[extname]',
        codeSplitting: false,
      },
    },
  },
};

/** Builds the viewer into `target/classes/viewer`, with a manifest. */
export async function buildViewer(): Promise<void> {
  await makeRegionFonts(FONTS);
  const output = await run(served);
  const files = output.map((it) => it.fileName);
  await run(alone);
  const manifest: Manifest = {
    script: only(files, /^viewer-.*\.js$/),
    style: only(files, /^viewer-.*\.css$/),
    fileScript: 'viewer-file.js',
    fileStyle: 'viewer-file.css',
    preload: preloads(output),
    fonts: files.filter((it) => it.endsWith('.woff2')).sort(),
  };
  await writeFile(`${OUT}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
}

type Output = Rolldown.RolldownOutput['output'];

async function run(config: InlineConfig): Promise<Output> {
  const common: InlineConfig = {
    root: HERE,
    configFile: false,
    base: './',
    logLevel: 'warn',
    resolve: { alias: { '@region-fonts': FONTS } },
  };
  const { output } = (await build({ ...common, ...config })) as Rolldown.RolldownOutput;
  return output;
}

/** The files of the modules that `viewer.ts` loads late, by the mode that needs them. */
function preloads(output: Output): Record<string, string[]> {
  const chunks = output.filter((it) => it.type === 'chunk');
  const shared = chunks.find((it) => it.isEntry)!.imports;
  const late = { play: [], follow: ['follower'], console: ['console'], quiz: ['rehearsal'] };
  return Object.fromEntries(
    Object.entries(late).map(([mode, names]: [string, string[]]) => {
      const own = chunks.filter((it) => names.includes(it.name)).map((it) => it.fileName);
      return [mode, [...shared, ...own]];
    }),
  );
}

/** Throws where the build's output is not as the manifest says it. */
function only(files: string[], name: RegExp): string {
  const found = files.filter((it) => name.test(it));
  if (found.length !== 1) throw new Error(`expected one file like ${name}, found ${found}`);
  return found[0];
}
