// What others do meanwhile. Marks and counts are renewed in place; a text is never changed under its reader's eyes.
let people = [];
let editing = false;
const shown = [];

const heard = ({ who, mine, rows: told }) => {
  const known = Object.entries(told);
  const here = rows();
  const folded = $("#rows > .fold") !== null;
  const moved = known.some(([paragraph, mark]) => {
    const row = byParagraph(paragraph);
    return row ? row.id !== mark.split(" ")[0] : !folded;
  });
  if (moved || here.some((row) => !(row.dataset.p in told))) {
    tell(`${who} ${words.changed} ${words.show}`, null, location.pathname + location.search);
    return;
  }
  const stale = [];
  for (const [paragraph, mark] of known) {
    const row = byParagraph(paragraph);
    if (!row || sending.has(paragraph)) continue;
    const [text, talk] = mark.split(" ")[1].split(".");
    const [myText, myTalk] = row.dataset.mark.split(".");
    if (text !== myText) announce(row, who);
    else if (talk !== myTalk) stale.push(row);
  }
  if (stale.length > 0) fetchRows(stale);
  else if (!mine && here[0]) fetchCounts();
};

const fetchCounts = later(200, () => fetchRows([{ id: "-" }]));

const announce = (row, who) => {
  if ($(".changed", row)) return;
  const told = document.createElement("p");
  told.className = "note changed";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "lnk";
  button.dataset.do = "show";
  button.textContent = words.show;
  told.append(`${who} ${words.changed} `, button);
  $(".c-ed", row).append(told);
};

const showChanged = async (row) => {
  const answer = await fetch(address([row]));
  if (answer.ok) merge(parsed(await answer.text()), true);
};

const showPresence = () => {
  const group = $("#here");
  if (!group) return;
  group.replaceChildren();
  for (const now of shown.splice(0)) now.remove();
  for (const person of people) {
    const face = document.createElement("span");
    face.className = "av";
    face.textContent = person.initials;
    face.title = person.name;
    group.append(face);
  }
  const [first] = people.filter((person) => person.paragraph);
  const row = first && byParagraph(first.paragraph);
  if (row) {
    const told = document.createElement("span");
    told.className = "dim hide-n";
    told.textContent = `${first.name} ${first.editing ? words.editing : words.isin} ¶${row.id.slice(1)}`;
    group.append(told);
  }
  for (const person of people.filter((each) => each.editing)) {
    const where = person.paragraph && byParagraph(person.paragraph);
    const acts = where && $(".acts", where);
    if (acts) {
      const now = document.createElement("p");
      now.className = "now";
      now.textContent = `${person.name} ${words.editing} ¶${where.id.slice(1)}`;
      acts.before(now);
      shown.push(now);
    }
  }
};

const beHere = () => {
  if (article) note(`/a/${article}/presence`, { paragraph: current()?.dataset.p ?? "", editing });
};
const present = later(400, beHere);

const listen = () => {
  const stream = new EventSource(`/a/${article}/live`);
  stream.addEventListener("rows", (event) => heard(JSON.parse(event.data)));
  stream.addEventListener("people", (event) => {
    people = JSON.parse(event.data);
    showPresence();
  });
  stream.addEventListener("open", () => offline(!navigator.onLine));
  // A stream that is refused for good has lost its reader's session: the next answer says so.
  stream.addEventListener("error", () => stream.readyState === EventSource.CLOSED && fetchCounts());
  beHere();
  setInterval(beHere, 20_000);
  // Looked at is what was before somebody for ten seconds, not what a browser fetched ahead.
  const opened = Date.now();
  addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && Date.now() - opened >= 10_000) {
      note(`/a/${article}/looked`, { version: main.dataset.version });
    }
  });
  addEventListener("pagehide", () => {
    stream.close();
    note(`/a/${article}/presence`, { gone: true });
  });
};
