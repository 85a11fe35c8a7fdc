const isLinked = (card, hash) => hash.startsWith("#t=") ? document.querySelector(card.localName) === card : [card.id, encodeURIComponent(card.id)].some((id) => id && hash.startsWith(`#${id}&t=`));

export { isLinked };
