using System.Buffers.Binary;

namespace UmbracoKi.Embedded.Media.ImageSizes;

/// <summary>Reads the beginning of a file; where it ends too early, every read says so instead of throwing.</summary>
internal sealed class HeaderReader(Stream stream)
{
    public bool TryRead(Span<byte> buffer) => stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false) == buffer.Length;

    public bool TryReadByte(out byte value)
    {
        var read = stream.ReadByte();
        value = (byte)Math.Max(read, 0);
        return read >= 0;
    }

    /// <summary>A number of two bytes, the higher one first.</summary>
    public bool TryReadUInt16(out ushort value)
    {
        Span<byte> bytes = stackalloc byte[2];
        var complete = TryRead(bytes);
        value = BinaryPrimitives.ReadUInt16BigEndian(bytes);
        return complete;
    }

    public bool TrySkip(int count)
    {
        Span<byte> skipped = stackalloc byte[1024];
        while (count > 0)
        {
            var part = Math.Min(count, skipped.Length);
            if (!TryRead(skipped[..part]))
            {
                return false;
            }

            count -= part;
        }

        return true;
    }
}
