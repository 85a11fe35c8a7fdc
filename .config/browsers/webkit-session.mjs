/**
 * One running WebKit: a display, WebKitWebDriver, MiniBrowser and the WebDriver session with it, spoken to by fetch.
 * Used by webkit.mjs, which throws it away and starts another when it no longer answers.
 */
import { spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort, startXvfb } from './webkit-programs.mjs';

const ANSWER_MS = 10_000;
const START_MS = 60_000;

export class WebKitSession {
  #children = [];
  #base = '';
  #id = '';
  #size = '';

  /** Starts the programs; nothing stays behind if one of them fails. */
  static async start(programs) {
    const session = new WebKitSession();
    try {
      await session.#start(programs);
    } catch (error) {
      session.kill();
      throw error;
    }
    return session;
  }

  async #start({ driver, xvfb, miniBrowser }) {
    // Without compositing and with page load strategy `none`, as else screenshots of elements come out blank.
    const settings = { GDK_BACKEND: 'x11', WEBKIT_DISABLE_COMPOSITING_MODE: '1', GTK_A11Y: 'none', NO_AT_BRIDGE: '1', LANG: 'en_US.UTF-8' };
    const env = { ...process.env, ...settings };
    if (!env.DISPLAY) {
      const { child, display } = await startXvfb(xvfb);
      this.#children.push(child);
      env.DISPLAY = display;
    }
    const port = await freePort();
    this.#base = `http://127.0.0.1:${port}`;
    // A process group of its own, so that the browser it starts ends with it, hung or not.
    this.#children.push(spawn(driver, ['-p', String(port), '--host=127.0.0.1'], { stdio: 'ignore', env, detached: true }));
    await this.#retry(() => this.#call('GET', '/status'), 100, 100);
    const options = { binary: miniBrowser, args: ['--automation', '--autoplay-policy=allow'] };
    const capabilities = { alwaysMatch: { browserName: 'MiniBrowser', pageLoadStrategy: 'none', 'webkitgtk:browserOptions': options } };
    this.#id = (await this.#call('POST', '/session', { capabilities }, START_MS)).sessionId;
  }

  async #retry(action, tries, pauseMs) {
    for (;;) {
      try {
        return await action();
      } catch (error) {
        if (--tries < 0 || error.name === 'TimeoutError') throw error;
        await delay(pauseMs);
      }
    }
  }

  async #call(method, path, body, answerMs = ANSWER_MS) {
    const content = body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
    const response = await fetch(this.#base + path, { method, ...content, signal: AbortSignal.timeout(answerMs) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${path.replace(/^\/session\/[^/]+/, '')}: ${value?.error} ${value?.message}`);
    return value;
  }

  /** A WebDriver command of this session. */
  do(method, path, body) {
    return this.#call(method, `/session/${this.#id}${path}`, body);
  }

  /** The page's size, asked again where a page is just leaving. A page that hangs does not answer: it rejects. */
  inner() {
    return this.#retry(() => this.do('POST', '/execute/sync', { script: 'return [innerWidth, innerHeight]', args: [] }), 25, 20);
  }

  /** Makes the page this large: the window has edges and bars of its own, and takes its new size a little later. */
  async resize({ width, height }) {
    if (this.#size === `${width} ${height}`) return;
    this.#size = '';
    const rect = await this.do('GET', '/window/rect');
    const [w, h] = await this.inner();
    await this.do('POST', '/window/rect', { x: 0, y: 0, width: width + rect.width - w, height: height + rect.height - h });
    for (let tries = 0; this.#size === ''; tries++) {
      const [newW, newH] = await this.inner();
      if (newW === width && newH === height) this.#size = `${width} ${height}`;
      else if (tries > 50) throw new Error(`WebKit's window is never narrower than about 450, nor ${width} by ${height}: size a container`);
      else await delay(20);
    }
  }

  /** Ends the session and the programs. */
  async stop() {
    await this.do('DELETE', '').catch(() => {});
    this.kill();
  }

  /** Ends the programs at once, with all that they started. */
  kill() {
    for (const child of this.#children.splice(0).reverse()) {
      try {
        process.kill(child.spawnargs[0].endsWith('WebKitWebDriver') ? -child.pid : child.pid, 'SIGKILL');
      } catch {
        // It has ended already.
      }
    }
  }
}
