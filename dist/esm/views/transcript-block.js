const BLOCK_LINES = 40;
const LINE_LENGTH = 48;
const textNode = () => made("div", "text");
function blockNode(faces, level) {
  const block = made("div", "block");
  let rows = 0;
  const nodes = faces.map((face) => {
    for (const title of face.titles) {
      const heading = block.appendChild(made("h4", "chapter", title));
      heading.ariaLevel = `${level}`;
      heading.dir = "auto";
    }
    rows += Math.ceil(face.text.length / LINE_LENGTH) + 1 + face.titles.length * 2;
    const line = block.appendChild(made("p", "line"));
    if (face.clock) line.append(timeNode(face.clock, face.label));
    if (face.speaker) line.append(made("bdi", "speaker", face.speaker));
    const words = line.appendChild(made("span", "words", face.text));
    words.dir = "auto";
    return { line, text: words.firstChild };
  });
  block.style.setProperty("--_rows", `${rows}`);
  return { block, nodes };
}
function timeNode(clock, label) {
  const button = made("button", "at", clock);
  button.type = "button";
  button.ariaLabel = label;
  return button;
}
function markLine(line, isNow) {
  line.classList.toggle("heard", isNow);
  line.ariaCurrent = isNow ? "true" : null;
}
const markMatch = (line, isMatch) => line.classList.toggle("hit", isMatch);
function made(name, className, text = "") {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}

export { BLOCK_LINES, blockNode, markLine, markMatch, textNode };
