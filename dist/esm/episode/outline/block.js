const cutLine = (line, cuts) => {
  const pieces = [];
  let from = 0;
  let next = 0;
  for (const to of [...cuts, line.text.length]) {
    const raw = line.text.slice(from, to);
    const text = raw.trim();
    const shift = from + raw.length - raw.trimStart().length;
    const links = [];
    for (let link = line.links[next]; link && link.start < to; link = line.links[++next]) {
      links.push({ url: link.url, start: Math.max(0, link.start - shift), end: Math.min(text.length, link.end - shift) });
      if (link.end > to) break;
    }
    if (text) pieces.push({ ...line, text, links });
    from = to;
  }
  return pieces;
};

export { cutLine };
