/**
 * The test runner's launcher of WebKitGTK: WebKitWebDriver and its MiniBrowser, under Xvfb unless there is a display.
 * The runner's own commands for keys and the mouse call the methods below, as for any browser of type `webdriver`.
 */
import { keyActions, mouseActions } from './webdriver-actions.mjs';
import { findWebKit } from './webkit-programs.mjs';
import { WebKitSession } from './webkit-session.mjs';

const SIZE = { width: 800, height: 600 };

class WebKitLauncher {
  name = 'WebKit';
  type = 'webdriver';
  concurrency = 1;
  #programs;
  #pages = new Map();
  #session;

  constructor(programs) {
    this.#programs = programs;
    process.on('exit', () => this.#session?.kill());
  }

  async startSession(id, url) {
    this.#session ??= await WebKitSession.start(this.#programs);
    this.#pages.set(id, url);
    try {
      await this.#session.resize(SIZE);
      await this.#session.do('POST', '/url', { url });
    } catch (error) {
      this.#discard();
      throw error;
    }
  }

  /** A browser that hangs or crashed takes no later file with it: the next one gets a new browser. */
  #discard() {
    this.#session?.kill();
    this.#session = undefined;
  }

  isActive(id) {
    return this.#pages.has(id);
  }

  getBrowserUrl(id) {
    return this.#pages.get(id);
  }

  async stopSession(id) {
    this.#pages.delete(id);
    try {
      await this.#session.do('DELETE', '/actions');
      await this.#session.do('POST', '/url', { url: 'about:blank' });
      await this.#session.inner();
    } catch {
      this.#discard();
    }
    return {};
  }

  startDebugSession() {
    return Promise.reject(new Error('WebKit has no debug mode here'));
  }

  async stop() {
    await this.#session?.stop();
  }

  setViewport(_id, size) {
    return this.#session.resize(size);
  }

  sendKeys(_id, keys) {
    return this.#session.do('POST', '/actions', { actions: keyActions(keys.map((key) => [key])) });
  }

  /** Presses keys together: `['Shift', 'Tab']`. */
  sendChord(_id, keys) {
    return this.#session.do('POST', '/actions', { actions: keyActions([keys]) });
  }

  sendMouseMove(_id, x, y) {
    return this.#session.do('POST', '/actions', { actions: mouseActions(['move', x, y]) });
  }

  sendMouseClick(_id, x, y, button) {
    return this.#session.do('POST', '/actions', { actions: mouseActions(['move', x, y], ['down', button], ['up', button]) });
  }

  sendMouseDown(_id, button) {
    return this.#session.do('POST', '/actions', { actions: mouseActions(['down', button]) });
  }

  sendMouseUp(_id, button) {
    return this.#session.do('POST', '/actions', { actions: mouseActions(['up', button]) });
  }

  resetMouse() {
    return this.#session.do('DELETE', '/actions');
  }
}

/** The launcher, or undefined where WebKit is not installed. */
export function webkit() {
  const programs = findWebKit();
  if (!programs) return undefined;
  console.log(`WebKit: ${programs.miniBrowser}`);
  return new WebKitLauncher(programs);
}
