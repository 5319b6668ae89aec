// On every page: deadlines counted from today, and the share button.

const root = document.documentElement;

// Today by the board's own calendar, if it does not stand still.
const today = () => root.dataset.today
  || new Intl.DateTimeFormat("sv-SE", { timeZone: root.dataset.zone }).format();

// "Solliciteren t/m" becomes "Sluit over 3 dagen" when that is near, "Sloot op" when it is over.
function countDeadlines(within) {
  const now = Date.parse(today());
  for (const due of within.querySelectorAll(".due:not(.past)")) {
    const [label, date] = due.children;
    const days = Math.round((Date.parse(date.dateTime) - now) / 864e5);
    if (days > root.dataset.soon) continue;
    const { closes, passed } = document.body.dataset;
    const words = new Intl.RelativeTimeFormat(due.closest("[lang]").lang, { numeric: "auto" });
    due.className = days < 0 ? "due past" : "due soon counted";
    label.textContent = days < 0 ? passed : closes + " " + words.format(days, "day");
  }
}
countDeadlines(document);

const share = document.getElementById("share");
share?.addEventListener("click", async () => {
  const url = location.origin + location.pathname;
  try {
    if (navigator.share) return await navigator.share({ title: document.title, url });
    await navigator.clipboard.writeText(url);
    share.nextElementSibling.textContent = share.dataset.done;
  } catch { /* The share sheet was closed. */ }
});
