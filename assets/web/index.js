// The list of pages: another order, and a search through it. Without this script the list stands as it is.
const list = document.getElementById("list");
const search = document.getElementById("search");
const count = document.getElementById("count");
const all = (selector) => [...document.querySelectorAll(selector)];
const rows = all("#list li");
for (const row of rows) row.dataset.card = row.closest("section").querySelector("h2").textContent;
const told = count.textContent;

/** Lay the rows out anew, each under what it is about or where it is. */
function order(by) {
  list.dataset.by = by;
  const cards = new Map();
  for (const row of rows) {
    const title = by === "segment" ? row.dataset.at : row.dataset.card;
    if (!cards.has(title)) {
      const card = document.createElement("section");
      const heading = document.createElement("h2");
      heading.textContent = title;
      card.append(heading, document.createElement("ul"));
      cards.set(title, card);
    }
    cards.get(title).lastChild.append(row);
  }
  // Segments in their order down the spine, before what has none.
  const place = (title) => (/^[LS]\d-/.test(title) ? title : "~");
  const titles = [...cards.keys()];
  if (by === "segment") titles.sort((a, b) => (place(a) < place(b) ? -1 : place(a) > place(b) ? 1 : 0));
  list.replaceChildren(...titles.map((title) => cards.get(title)));
  for (const button of all("button[data-by]")) button.setAttribute("aria-pressed", String(button.dataset.by === by));
  find();
}

function find() {
  const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
  let links = 0;
  for (const row of rows) {
    row.hidden = !words.every((word) => row.dataset.words.includes(word));
    if (!row.hidden) links += row.querySelectorAll("a").length;
  }
  for (const card of all("#list section")) card.hidden = !card.querySelector("li:not([hidden])");
  count.textContent = links ? told.replace(/\d+/, String(links)) : count.dataset.none;
}

document.getElementById("tools").hidden = false;
search.addEventListener("input", find);
for (const button of all("button[data-by]")) button.addEventListener("click", () => order(button.dataset.by));
find();
