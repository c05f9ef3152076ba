using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Tiendo.Data;
using Tiendo.Security;
using Tiendo.Tests.Support;

namespace Tiendo.Tests.Features.Users;

public sealed class LogTests
{
    [Fact]
    public async Task Log_HoldsNoNameNoPasswordNoLinkNoAddress()
    {
        using var log = new KeptLog();
        await using var web = await WebProvince.CreateAsync(Engine.Sqlite, builder => builder.Logging.AddProvider(log));
        var (name, _) = await web.AddAccountAsync(new(0, 20, "nguyen-van-an", "Nguyễn Văn An", Role.Office, null, []));
        var page = await web.Nobody().GetAsync("/sign-in");
        for (var i = 0; i < 6; i++) await page.SubmitAsync("#sign-in", ("name", name), ("password", "một mật khẩu sai"));
        await web.Nobody().GetAsync("/invitation/mot-duong-dan-bi-mat");
        await web.Nobody().PostAsync("/sign-in", [new("name", name), new("password", "không có dấu kiểm")]);
        var (visitor, jar) = web.Browser();
        jar.Add(new System.Net.Cookie("tiendo", "CfDJ8-khong-phai-cookie", "/", web.Address.Host));
        await visitor.GetAsync("/20/directives");

        var said = string.Join('\n', log.Lines);

        foreach (var secret in new[] { name, "Văn An", "một mật khẩu sai", "mot-duong-dan-bi-mat", "không có dấu kiểm", "khong-phai-cookie", "127.0.0.1" }) said.ShouldNotContain(secret);
    }

    private sealed class KeptLog : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
            // There is nothing to give back.
        }
    }
}
