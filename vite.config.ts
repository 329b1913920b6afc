import { type Plugin, type UserConfigFn, type ViteDevServer } from 'vite';
import { overrideVaadinConfig } from './vite.generated.ts';
import { buildViewer } from './frontend/viewer/build.ts';

const SOURCES = /\/frontend\/(viewer|flank-map)\//;

/** Builds the viewer of briefings along with Vaadin's pages, of which it is no part. */
const viewer: Plugin = { name: 'viewer', apply: 'build', closeBundle: () => buildViewer() };

/** With live reload, builds it at the start and whenever its sources change. */
const liveViewer: Plugin = {
  name: 'live-viewer',
  apply: 'serve',
  async configureServer({ watcher, config }: ViteDevServer) {
    const build = () =>
      buildViewer().catch((problem) => config.logger.error(`viewer: ${problem.message}`));
    watcher.on('change', (path) => SOURCES.test(path) && build());
    await build();
  },
};

const config: UserConfigFn = () => ({ plugins: [viewer, liveViewer] });

export default overrideVaadinConfig(config);
