namespace Tiendo.Features.Notices.Uploads;

/// <summary>A file that is coming in, part by part. Its parts lie in the database: any node can take the next one, and a server that was killed loses none.</summary>
public sealed class Upload
{
    /// <summary>Statistical code of the province that receives it.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>A random word that nobody can guess.</summary>
    public required string Id { get; init; }

    /// <summary>The file's name, without folders.</summary>
    public required string Name { get; init; }

    /// <summary>Bytes of the whole file.</summary>
    public required long Size { get; init; }

    /// <summary>SHA-256 of the whole file, in hexadecimal.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Who sends it.</summary>
    public required string SentBy { get; init; }

    /// <summary>Bytes received so far, without a gap.</summary>
    public required long Received { get; init; }

    /// <summary>When its last part came.</summary>
    public required DateTime TouchedAt { get; init; }
}

/// <summary>One part of a file that is coming in.</summary>
public sealed class UploadPart
{
    /// <summary>Statistical code of the province.</summary>
    public required int ProvinceId { get; init; }

    /// <summary>The file.</summary>
    public required string UploadId { get; init; }

    /// <summary>The position of its first byte in the file.</summary>
    public required long Position { get; init; }

    /// <summary>Its bytes.</summary>
    public required byte[] Bytes { get; init; }
}
