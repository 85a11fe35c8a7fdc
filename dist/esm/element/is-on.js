const isOn = (element, attribute) => (element.getAttribute(attribute) ?? "false") !== "false";

export { isOn };
