using System.Net;
using AngleSharp.Html.Parser;

namespace Tiendo.Tests.Support;

/// <summary>A browser without script: it follows redirects, keeps cookies, fills and sends forms.</summary>
public sealed class WebVisitor(HttpClient client)
{
    private static readonly HtmlParser Parser = new();

    public HttpClient Client => client;

    /// <summary>A page, after redirects.</summary>
    public async Task<WebPage> GetAsync(string address) => await FollowAsync(await client.GetAsync(address));

    /// <summary>The answer itself.</summary>
    public Task<HttpResponseMessage> AnswerAsync(string address) => client.GetAsync(address);

    /// <summary>Sends a request as it is.</summary>
    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => client.SendAsync(request);

    /// <summary>Sends fields, with a file where one is given.</summary>
    public async Task<WebPage> PostAsync(string address, IEnumerable<KeyValuePair<string, string>> fields, params (string Field, string Name, byte[] Bytes)[] files)
    {
        if (files.Length == 0)
        {
            using var form = new FormUrlEncodedContent(fields);
            return await FollowAsync(await client.PostAsync(address, form));
        }
        using var parts = new MultipartFormDataContent();
        foreach (var (name, value) in fields) parts.Add(new StringContent(value), name);
        foreach (var (field, name, bytes) in files) parts.Add(new ByteArrayContent(bytes), field, name);
        return await FollowAsync(await client.PostAsync(address, parts));
    }

    private async Task<WebPage> FollowAsync(HttpResponseMessage answer)
    {
        for (var steps = 0; answer.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther && steps < 5; steps++)
        {
            var to = new Uri(answer.RequestMessage!.RequestUri!, answer.Headers.Location!);
            answer.Dispose();
            answer = await client.GetAsync(to);
        }
        var text = await answer.Content.ReadAsStringAsync();
        return new(this, answer, text, Parser.ParseDocument(text));
    }
}
