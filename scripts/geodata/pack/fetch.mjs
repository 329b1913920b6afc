/**
 * Gets the Debian packages into the work folder and unpacks them there, installing nothing:
 * four of data, and GMT and GDAL where the machine has none. Licences: see README.md.
 */
import fs from 'node:fs';
import path from 'node:path';
import { debian, Failure, tool } from './commands.mjs';
import { FOLDERS } from './frame.mjs';
import { DEBIAN_SOURCES, TOOL_PACKAGES } from './sources.mjs';
import { toolsInstalled, toolsUnpacked } from './tools.mjs';

export function fetch() {
  if (!debian('apt-get', '--version') || !debian('dpkg-deb', '--version')) {
    throw new Failure(
      'apt-get and dpkg-deb are missing: run this in Debian 12, or a container of it',
    );
  }
  download(Object.keys(DEBIAN_SOURCES));
  for (const [name, version] of Object.entries(DEBIAN_SOURCES)) {
    unpack(name, path.join(FOLDERS.unpacked, name));
    warnOfOther(name, debian('dpkg-deb', '-f', debOf(name), 'Version').trim(), version);
  }
  if (!toolsInstalled() && !toolsUnpacked()) fetchTools();
  warnOfOther('gmt', tool('gmt', '--version').trim(), TOOL_PACKAGES.gmt);
  warnOfOther('gdal', tool('ogr2ogr', '--version').split(/[ ,]/)[1], TOOL_PACKAGES['gdal-bin']);
}

/** Unpacks side by side what apt would install. */
function fetchTools() {
  const wanted = Object.keys(TOOL_PACKAGES);
  const plan = fromLists('install', '--simulate', '--no-install-recommends', ...wanted);
  const names = plan.match(/(?<=^Inst )\S+/gm) ?? [];
  download(names);
  names.forEach((name) => unpack(name, FOLDERS.tools));
  if (!toolsUnpacked()) {
    throw new Failure('gmt and gdal could not be unpacked: run apt-get install gmt gdal-bin first');
  }
}

function download(names) {
  const missing = names.filter((name) => !debOf(name));
  if (missing.length) fromLists('download', ...missing);
}

/** Runs apt-get; where its lists are too old or missing, renews them once if it may. */
function fromLists(...args) {
  const renewed = () => process.getuid() === 0 && debian('apt-get', 'update') !== undefined;
  const printed =
    debian('apt-get', ...args) ?? (renewed() ? debian('apt-get', ...args) : undefined);
  if (printed !== undefined) return printed;
  throw new Failure(
    'apt-get cannot reach Debian’s packages: run apt-get update as root, then this again',
  );
}

function debOf(name) {
  const deb = fs.readdirSync(FOLDERS.debs).find((file) => file.startsWith(`${name}_`));
  return deb && path.join(FOLDERS.debs, deb);
}

function unpack(name, folder) {
  fs.mkdirSync(folder, { recursive: true });
  const deb = debOf(name);
  if (debian('dpkg-deb', '-x', deb, folder) !== undefined) return;
  fs.rmSync(deb);
  throw new Failure(`${deb} was broken and is removed: run this again`);
}

function warnOfOther(name, version, expected) {
  if (version !== expected) {
    console.warn(`warning: ${name} is ${version}, the pack was made with ${expected}`);
  }
}
