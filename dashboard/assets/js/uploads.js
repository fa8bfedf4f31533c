// Files go to the server as the bytes they are, one after another, and say how far they are.
(() => {
  const ADDRESS = "/api/v1/berkas";
  const LARGEST = 50e6;
  const MEGABYTE = 1e6;
  const LOST = "Sambungan terputus; tidak ada yang disimpan. Unggah lagi.";

  const inMegabytes = (bytes) =>
    (bytes / MEGABYTE).toLocaleString("id-ID", { minimumFractionDigits: 1, maximumFractionDigits: 1 });

  /** Return "12,3 dari 48,0 MB"; of a small file its size alone. */
  function progressWords(sent, whole) {
    if (whole < MEGABYTE) return `${Math.max(1, Math.round(whole / 1000))} kB`;
    return `${inMegabytes(sent)} dari ${inMegabytes(whole)} MB`;
  }

  /** Return why a file is not sent at all; blank if it can be. */
  function unsendable(size) {
    if (size === 0) return "Berkas ini kosong; periksa, lalu unggah lagi.";
    if (size > LARGEST) {
      return `Berkas ini ${inMegabytes(size)} MB, paling besar ${LARGEST / MEGABYTE} MB; bagi dulu, atau muat dengan lokus ingest di komputer server.`;
    }
    return "";
  }

  if (typeof module === "object") {
    module.exports = { progressWords, unsendable };
    return;
  }
  const ours = (window.dash_clientside ||= {});
  /** Number of a file that waits → the file, as long as this page is open. */
  const files = new Map();
  let places = {};
  let before = Promise.resolve();

  function element(name, className, text) {
    const made = document.createElement(name);
    if (className) made.className = className;
    if (text !== undefined) made.textContent = text;
    return made;
  }

  function button(words, act) {
    const made = element("button", "button quiet", words);
    made.type = "button";
    made.addEventListener("click", act);
    return made;
  }

  /** Return the line of one upload: name, what is done, progress, one button. */
  function line(name) {
    const item = element("li", "upload");
    const said = element("span", "upload-said");
    const bar = element("progress");
    bar.setAttribute("aria-label", `Mengunggah ${name}`);
    let press = button("Batal", () => {});
    item.append(element("b", "", name), said, bar, press);
    document.getElementById(places.list)?.append(item);
    const offer = (words, act) => {
      const next = button(words, act);
      press.replaceWith(next);
      press = next;
    };
    return {
      offer,
      remove: () => item.remove(),
      say(words) {
        said.textContent = words;
      },
      /** value: share sent, null where it is not known how long it takes. */
      progress(value) {
        if (value === null) bar.removeAttribute("value");
        else bar.value = value;
      },
      end(words, className = "") {
        said.textContent = words;
        item.className = `upload ${className}`;
        bar.remove();
        offer("Tutup", () => item.remove());
      },
    };
  }

  function tell(more) {
    // The page may have been left meanwhile; it lists what waits when it is opened again.
    if (!document.getElementById(places.list)) return;
    ours.set_props(places.told, { data: { pukul: Date.now(), ...more } });
  }

  /** Send one file; resolves whatever comes of it: the next one takes its turn. */
  function send(file, headers, shown) {
    return new Promise((done) => {
      const request = new XMLHttpRequest();
      const end = (words) => {
        shown.end(words, "failed");
        done();
      };
      request.open("POST", ADDRESS);
      request.responseType = "json";
      request.setRequestHeader("Content-Type", "application/octet-stream");
      const sent = { "X-Lokus-Nama": encodeURIComponent(file.name), ...headers, ...ours.lokus.own() };
      Object.entries(sent).forEach(([name, value]) => request.setRequestHeader(name, value));
      shown.offer("Batal", () => request.abort());
      request.upload.onprogress = ({ loaded, total }) => {
        shown.say(`mengunggah ${progressWords(loaded, total)}`);
        shown.progress(loaded / total);
      };
      request.upload.onload = () => {
        const taking = ["muat", "ganti"].includes(headers["X-Lokus-Langkah"]);
        shown.say(taking ? "memuat …" : "membaca dan memeriksa …");
        shown.progress(null);
      };
      request.onabort = () => {
        shown.remove();
        done();
      };
      request.onerror = () => end(LOST);
      request.onload = () => {
        const answer = request.response || {};
        if (request.status !== 200) return end(answer.galat || LOST);
        answer.berkas.forEach((one) => files.set(one.nomor, file));
        const taken = answer.berkas.filter((one) => one.keadaan === "dimuat");
        if (taken.length) shown.end(taken[0].kalimat);
        else shown.remove();
        tell({ lama: Boolean(headers["X-Lokus-Berkas"]), dimuat: taken.length > 0 });
        return done();
      };
      request.send(file);
    });
  }

  function queue(file, headers = {}) {
    const shown = line(file.name);
    const wrong = unsendable(file.size);
    if (wrong) return shown.end(wrong, "failed");
    shown.say("menunggu giliran");
    let wanted = true;
    shown.offer("Batal", () => {
      wanted = false;
      shown.remove();
    });
    before = before.then(() => (wanted ? send(file, headers, shown) : undefined));
    return before;
  }

  function chooser(many, chosen) {
    const input = element("input", "sr-only");
    input.type = "file";
    input.multiple = many;
    input.addEventListener("change", () => {
      chosen([...input.files]);
      input.value = "";
    });
    return input;
  }

  const holdsFiles = (event) => [...(event.dataTransfer?.types || [])].includes("Files");

  /** Let files be dropped anywhere on the page: beside the zone the browser would open them. */
  function listen() {
    const zone = () => document.getElementById(places.zone);
    const mark = (over) => zone()?.classList.toggle("over", over);
    document.addEventListener("dragover", (event) => {
      if (!zone() || !holdsFiles(event)) return;
      event.preventDefault();
      mark(true);
    });
    document.addEventListener("dragleave", (event) => {
      if (!event.relatedTarget) mark(false);
    });
    document.addEventListener("drop", (event) => {
      if (!zone() || !holdsFiles(event)) return;
      event.preventDefault();
      mark(false);
      [...event.dataTransfer.files].forEach((file) => queue(file));
    });
  }

  ours.lokus ||= {};
  /** Clientside callback: Input id of the zone, States ids of the place for the choice of files, of
   *  the list of uploads and of the store that is told when files have arrived. */
  ours.lokus.dropZone = (zone, choice, list, told) => {
    if (!places.zone) listen();
    places = { zone, list, told };
    const input = chooser(true, (chosen) => chosen.forEach((file) => queue(file)));
    input.id = `${choice}-berkas`;
    document.getElementById(choice).replaceChildren(input);
    return ours.no_update;
  };
  /** Clientside callback: Input {nomor, nama, langkah} of a file whose bytes are here alone. */
  ours.lokus.sendAgain = (asked) => {
    if (!asked) return ours.no_update;
    const headers = { "X-Lokus-Berkas": asked.nomor, "X-Lokus-Langkah": asked.langkah };
    const file = files.get(asked.nomor);
    if (file) {
      queue(file, headers);
      return ours.no_update;
    }
    // The page was loaded anew meanwhile: only whoever has the file can give it again.
    const shown = line(asked.nama);
    shown.say("pilih lagi berkas ini; isinya tidak disimpan di server");
    shown.progress(0);
    const input = chooser(false, ([again]) => {
      shown.remove();
      if (again) queue(again, headers);
    });
    shown.offer("Pilih berkas", () => input.click());
    return ours.no_update;
  };
})();
