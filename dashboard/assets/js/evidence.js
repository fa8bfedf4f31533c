// Evidence goes to the server as the bytes it is and says how far it is; one place per list.
(() => {
  const ADDRESS = "/api/v1/bukti";
  const LARGEST = 20e6;
  const LOST = "Sambungan terputus; tidak ada yang disimpan. Unggah lagi.";

  /** Return why a file is not sent at all; blank if it can be. */
  function unsendable(size) {
    if (size === 0) return "Berkas ini kosong; periksa, lalu unggah lagi.";
    return size > LARGEST ? `Lebih besar dari ${LARGEST / 1e6} MB; perkecil dulu.` : "";
  }

  if (typeof module === "object") {
    module.exports = { unsendable };
    return;
  }
  const ours = (window.dash_clientside ||= {});

  function element(name, className, ...parts) {
    const made = document.createElement(name);
    made.className = className;
    made.append(...parts);
    return made;
  }

  /** Send one file of a list; resolves whatever comes of it: the next one takes its turn. */
  function send(zone, file) {
    const { subject, list, told, note, until } = zone.lokus;
    const said = element("span", "upload-said", "menunggu");
    const bar = element("progress", "");
    const press = element("button", "button quiet", "Batal");
    const line = element("li", "upload", element("b", "", file.name), said, bar, press);
    press.type = "button";
    document.getElementById(list).append(line);
    return new Promise((done) => {
      const end = (words) => {
        said.textContent = words;
        line.classList.add("failed");
        bar.remove();
        press.textContent = "Tutup";
        press.onclick = () => line.remove();
        done(false);
      };
      const wrong = unsendable(file.size);
      if (wrong) return end(wrong);
      const request = new XMLHttpRequest();
      request.open("POST", zone.dataset.address || ADDRESS);
      request.responseType = "json";
      const headers = {
        "Content-Type": "application/octet-stream",
        "X-Lokus-Subjek": subject,
        "X-Lokus-Nama": encodeURIComponent(file.name),
        "X-Lokus-Catatan": encodeURIComponent(document.getElementById(note).value),
        "X-Lokus-Sampai": document.getElementById(until).value,
        ...ours.lokus.own(),
      };
      Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value));
      press.onclick = () => request.abort();
      request.upload.onprogress = ({ loaded, total }) => {
        said.textContent = `mengunggah ${Math.round((100 * loaded) / total)} %`;
        bar.value = loaded / total;
      };
      request.onabort = () => {
        line.remove();
        done(false);
      };
      request.onerror = () => end(LOST);
      request.onload = () => {
        if (request.status !== 200) return end(request.response?.galat || LOST);
        line.remove();
        ours.set_props(told, { data: String(Date.now()) });
        return done(true);
      };
      return request.send(file);
    });
  }

  async function bring(zone, files) {
    let all = true;
    for (const file of files) all = (await send(zone, file)) && all;
    if (!all) return;
    for (const entry of [zone.lokus.note, zone.lokus.until]) ours.set_props(entry, { value: "" });
  }

  const holdsFiles = (event) => [...(event.dataTransfer?.types || [])].includes("Files");

  function listen(zone) {
    const input = element("input", "sr-only");
    input.type = "file";
    input.multiple = true;
    input.accept = zone.dataset.accept;
    input.addEventListener("change", () => {
      bring(zone, [...input.files]);
      input.value = "";
    });
    zone.append(input);
    const over = (on) => (event) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      zone.classList.toggle("over", on);
    };
    zone.addEventListener("dragover", over(true));
    zone.addEventListener("dragleave", over(false));
    zone.addEventListener("drop", (event) => {
      over(false)(event);
      bring(zone, [...event.dataTransfer.files]);
    });
  }

  // Beside the zone the browser would open the file in place of the page.
  for (const kind of ["dragover", "drop"]) {
    document.addEventListener(kind, (event) => {
      if (holdsFiles(event) && document.querySelector(".evidence .drop")) event.preventDefault();
    });
  }

  /** Clientside callback: Input whose evidence is shown; States ids of the zone, of the list of
   *  uploads, of the store that is told of arrivals, of the note and of the last valid day. */
  (ours.lokus ||= {}).evidence = (subject, name, list, told, note, until) => {
    const zone = document.getElementById(name);
    if (!zone) return ours.no_update;
    if (!zone.lokus) listen(zone);
    zone.lokus = { subject: subject || "", list, told, note, until };
    document.getElementById(list).replaceChildren();
    return ours.no_update;
  };
})();
