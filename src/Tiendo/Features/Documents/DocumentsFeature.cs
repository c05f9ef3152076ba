using System.CommandLine;

namespace Tiendo.Features.Documents;

/// <summary>Where figures and orders come from.</summary>
public static class DocumentsFeature
{
    /// <summary><c>documents …</c></summary>
    public static Command Commands(App app) => new("documents", app.Messages["help.documents"])
    {
        AddDocumentCommand.Create(app),
        ListDocumentsCommand.Create(app),
        ShowDocumentCommand.Create(app),
    };
}
