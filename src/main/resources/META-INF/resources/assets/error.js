// An error page: what the help desk asks for is copied at a press, and where waiting helps, the page asks until the service
// answers again and only then starts anew; it never moves under a reader's eyes for nothing.
const copy = document.getElementById("copy");
if (copy && navigator.clipboard) {
  copy.parentElement.hidden = false;
  copy.addEventListener("click", async () => {
    const lines = [...document.querySelectorAll(".dl dt")].map((term) => `${term.textContent}: ${term.nextElementSibling.textContent}`);
    await navigator.clipboard.writeText(lines.join("\n"));
    document.getElementById("copied").textContent = copy.dataset.copied;
  });
}

const again = document.getElementById("again");
const wait = Number(document.currentScript.dataset.after) * 1000;

const ask = async () => {
  const answer = await fetch(location.href, { method: "HEAD", cache: "no-store" }).catch(() => null);
  if (answer && answer.status !== 503) location.reload();
  else setTimeout(ask, wait);
};

if (again) {
  again.hidden = false;
  setTimeout(ask, wait);
}
