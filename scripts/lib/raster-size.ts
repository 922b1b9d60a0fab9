/** In pixels of the picture, which count as CSS pixels. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

type Read = (data: DataView) => PictureSize | undefined;

export const pngSize = reader((data) => {
  // The first chunk is the header; a file that was cut off lacks the last one.
  if (data.getUint32(12) !== 0x49484452 || data.getUint32(data.byteLength - 8) !== 0x49454e44)
    return undefined;
  return { width: data.getUint32(16), height: data.getUint32(20) };
});

export const gifSize = reader((data) => {
  if (data.getUint8(data.byteLength - 1) !== 0x3b) return undefined;
  return { width: data.getUint16(6, true), height: data.getUint16(8, true) };
});

/** The frame header (SOFn) of a JPEG; markers that are none of it: DHT, JPG and DAC. */
export const jpegSize = reader((data) => {
  let at = 2;
  while (data.getUint8(at) === 0xff) {
    const marker = data.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: data.getUint16(at + 7), height: data.getUint16(at + 5) };
    // A marker may be padded with any number of 0xff.
    at += marker === 0xff ? 1 : 2 + data.getUint16(at + 2);
  }
  return undefined;
});

/** Undefined when the file ends where the size should stand. */
function reader(read: Read): (bytes: Uint8Array) => PictureSize | undefined {
  return (bytes) => {
    try {
      return read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    } catch (error) {
      if (error instanceof RangeError) return undefined;
      throw error;
    }
  };
}
