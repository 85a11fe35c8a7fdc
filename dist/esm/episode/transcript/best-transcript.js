const FIDELITY = ["json", "vtt", "srt", "subrip", "html", "plain"];
function bestTranscript(files, language) {
  const primary = language.split("-")[0];
  const rank = ({ type, url, language: own = primary }) => {
    const fidelity = FIDELITY.findIndex((each) => (type ?? url).includes(each));
    return (own.startsWith(primary) ? 0 : 10) + (fidelity < 0 ? FIDELITY.length : fidelity);
  };
  return files.toSorted((a, b) => rank(a) - rank(b))[0];
}

export { bestTranscript };
