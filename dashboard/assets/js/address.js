// The state of a page in its link: filters write it, Back, Forward and pasted links read it.
(() => {
  const KEYS = [
    ...["kab", "kec", "ind", "per", "lokus", "opd", "grup"],
    ...["lihat", "menurut", "isi", "urut", "skala", "wil", "banding", "desa", "hari"],
    ...["jenis", "oleh", "sampai", "berkas"],
  ];
  /** What a page shows unless asked otherwise; the link need not say it. */
  const PLAIN = { lihat: "tabel", menurut: "jenis", urut: "baku", skala: "sendiri" };
  /** What every page leaves in the link even where it has no such picker, so that the menu can
   *  lead back to the same kecamatan, indicator and period. */
  const CARRIED = ["kec", "ind", "per"];
  const ALL = "semua";
  /** The end of a picker's id → the key it has in the link. */
  const PICKERS = {
    kabupaten: "kab",
    kecamatan: "kec",
    indikator: "ind",
    periode: "per",
    lokus: "lokus",
    opd: "opd",
    banding: "banding",
    grup: "grup",
    lihat: "lihat",
    menurut: "menurut",
    isi: "isi",
    urut: "urut",
    skala: "skala",
    wilayah: "wil",
    dipilih: "desa",
    tanggal: "hari",
    sampai: "sampai",
    jenis: "jenis",
    oleh: "oleh",
  };

  function written(value) {
    if (value === true) return "1";
    if (Array.isArray(value)) return value.join(",");
    return value === null || value === undefined || value === false ? "" : String(value);
  }

  /** Return "?kab=61.08&ind=…" in the fixed order; what is empty or "semua" is left out. */
  function searchOf(state) {
    const kept = KEYS.map((key) => [key, written(state[key])]);
    const said = kept.filter(([, value]) => value !== "" && value !== ALL);
    const pairs = said.filter(([key, value]) => value !== PLAIN[key]);
    if (!pairs.length) return "";
    return `?${pairs.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join("&")}`;
  }

  /** Return the keys of a link with their values; keys that are not ours are kept out. */
  function stateOf(search) {
    const asked = new URLSearchParams(search || "");
    return Object.fromEntries(KEYS.filter((key) => asked.get(key)).map((key) => [key, asked.get(key)]));
  }

  /** Return the state of pickers given as Dash lists its inputs: [{id, value}, …]. */
  function pickedState(inputs) {
    const named = inputs.map(({ id, value }) => [PICKERS[String(id).split("-").pop()], value]);
    return Object.fromEntries(named.filter(([key]) => key));
  }

  /** Return what the pickers hold with what the present link says beside them; of another
   *  kabupaten nothing is carried. */
  function carried(search, picked) {
    const present = stateOf(search);
    if (present.kab && present.kab !== picked.kab) return picked;
    const kept = CARRIED.filter((key) => present[key] && !(key in picked));
    return { ...Object.fromEntries(kept.map((key) => [key, present[key]])), ...picked };
  }

  /** Return what tells our own writing of a link from a link that was opened. */
  function memory() {
    let last = null;
    let opened = false; // a link was opened and its pickers have not written yet
    return {
      /** Return the state if the link is not the one last written, else null. */
      route(pathname, search) {
        const link = pathname + (search || "");
        if (link === last) return null;
        last = link;
        opened = true;
        return { pathname, ...stateOf(search) };
      },
      /** Return how to show the state in the link: "keep", "replace" or "push". */
      write(pathname, search) {
        const first = opened;
        opened = false;
        if (pathname + search === last) return "keep";
        last = pathname + search;
        return first ? "replace" : "push";
      },
    };
  }

  if (typeof module === "object") {
    module.exports = { searchOf, stateOf, pickedState, carried, memory };
    return;
  }
  /** Wait for what is drawn to be seen: the address and the menu that follows it can come after. */
  function painted() {
    return new Promise((done) => {
      window.requestAnimationFrame(() => window.setTimeout(done));
      window.setTimeout(done, 250); // a hidden page draws no frames
    });
  }

  const known = memory();
  const ours = (window.dash_clientside ||= {});
  Object.assign((ours.lokus ||= {}), {
    /** Clientside callback: Inputs the pickers (ids …-kabupaten, …-indikator), Output the search. */
    write() {
      const { pathname, search: present } = window.location;
      const picked = pickedState(ours.callback_context.inputs_list.flat());
      const search = searchOf(carried(present, picked));
      const how = known.write(pathname, search);
      const gliding = ours.lokus.gliding(); // periods played one by one are one step back
      if (how === "push" && !gliding) return painted().then(() => search);
      if (how !== "keep") {
        // What a link left out is filled in without a new step in the history. dcc.Location is
        // told both names of the address, or it would go back to the one it still holds.
        window.history.replaceState(window.history.state, "", pathname + search);
        const { id } = ours.callback_context.outputs_list;
        ours.set_props(id, { search, href: window.location.href });
      }
      return ours.no_update;
    },
    /** Clientside callback: Inputs pathname and search, Output a store with the state to show.
     *  The window's own address is read: the inputs do not know what was replaced in it. */
    route() {
      const { pathname, search } = window.location;
      return known.route(pathname, search) || ours.no_update;
    },
  });
})();
