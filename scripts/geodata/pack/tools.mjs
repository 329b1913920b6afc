/** Says how GMT and GDAL are started: installed ones as they are, unpacked ones with their own folders. */
import fs from 'node:fs';
import path from 'node:path';
import { FOLDERS } from './frame.mjs';
import { PROGRAMS } from './sources.mjs';

export function toolsInstalled() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return PROGRAMS.every((program) =>
    folders.some((folder) => fs.existsSync(path.join(folder, program))),
  );
}

export function toolsUnpacked() {
  return PROGRAMS.every((program) => fs.existsSync(path.join(FOLDERS.tools, 'usr/bin', program)));
}

/** The environment in which GMT and GDAL find their libraries and data. */
export function toolEnvironment() {
  if (toolsInstalled()) return process.env;
  const usr = path.join(FOLDERS.tools, 'usr');
  return {
    ...process.env,
    PATH: [path.join(usr, 'bin'), process.env.PATH].join(path.delimiter),
    LD_LIBRARY_PATH: libraryFolders(path.join(usr, 'lib')).join(path.delimiter),
    GDAL_DATA: path.join(usr, 'share/gdal'),
    PROJ_LIB: path.join(usr, 'share/proj'),
    GMT_SHAREDIR: path.join(usr, 'share/gmt'),
  };
}

/** Debian keeps libraries in a folder for each machine type, and BLAS and LAPACK below it. */
function libraryFolders(lib) {
  const machine = fs.readdirSync(lib).filter((name) => name.endsWith('-linux-gnu'));
  const own = machine.flatMap((name) => [name, `${name}/blas`, `${name}/lapack`]);
  return [lib, ...own.map((name) => path.join(lib, name))];
}
