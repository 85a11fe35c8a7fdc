/** Keeps what the card tells authors out of the test's log, for files whose cards fail on purpose. */
const { warn } = console;

/** Called once in a file or a `describe`; what was said is in the list, anew for each test. */
export function hush(): readonly string[] {
  const said: string[] = [];
  beforeEach(() => {
    said.length = 0;
    console.warn = (line: unknown) => said.push(String(line));
  });
  afterEach(() => {
    console.warn = warn;
  });
  return said;
}
