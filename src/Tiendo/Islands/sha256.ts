// SHA-256 by pieces. The browser's own needs the whole file in memory and is missing where a page comes over plain HTTP, as in
// many an office's own network.
const constants = new Uint32Array(64);
const initial = new Uint32Array(8);

// The fractional parts of the cube and square roots of the first primes (FIPS 180-4).
for (let number = 2, count = 0; count < 64; number++) {
  let prime = true;
  for (let factor = 2; factor * factor <= number; factor++) prime &&= number % factor !== 0;
  if (!prime) continue;
  const fraction = (root: number): number => (root - Math.floor(root)) * 2 ** 32;
  if (count < 8) initial[count] = fraction(Math.sqrt(number));
  constants[count++] = fraction(Math.cbrt(number));
}

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

function mix(state: Uint32Array, words: Uint32Array, block: DataView, at: number): void {
  for (let i = 0; i < 16; i++) words[i] = block.getUint32(at + i * 4);
  for (let i = 16; i < 64; i++) {
    const [old, recent] = [words[i - 15]!, words[i - 2]!];
    const low = turn(old, 7) ^ turn(old, 18) ^ (old >>> 3);
    const high = turn(recent, 17) ^ turn(recent, 19) ^ (recent >>> 10);
    words[i] = words[i - 16]! + low + words[i - 7]! + high;
  }
  let a = state[0]!, b = state[1]!, c = state[2]!, d = state[3]!, e = state[4]!, f = state[5]!, g = state[6]!, h = state[7]!;
  for (let i = 0; i < 64; i++) {
    const one = (h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + constants[i]! + words[i]!) | 0;
    const two = ((turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g; g = f; f = e; e = (d + one) | 0; d = c; c = b; b = a; a = (one + two) | 0;
  }
  [a, b, c, d, e, f, g, h].forEach((value, i) => (state[i]! += value));
}

/** The file's SHA-256 in lower-case hexadecimal. */
export async function sha256(file: Blob): Promise<string> {
  const state = initial.slice();
  const words = new Uint32Array(64);
  const piece = 1 << 20;
  for (let at = 0; at <= file.size; at += piece) {
    const bytes = await file.slice(at, at + piece).arrayBuffer();
    const isLast = at + piece > file.size;
    const padded = isLast ? new Uint8Array(Math.ceil((bytes.byteLength + 9) / 64) * 64) : new Uint8Array(bytes);
    const view = new DataView(padded.buffer);
    if (isLast) {
      padded.set(new Uint8Array(bytes));
      padded[bytes.byteLength] = 0x80;
      view.setUint32(padded.length - 8, Math.floor(file.size / 2 ** 29));
      view.setUint32(padded.length - 4, (file.size * 8) >>> 0);
    }
    for (let block = 0; block < padded.length; block += 64) mix(state, words, view, block);
  }
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}
