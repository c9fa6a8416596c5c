using System;
using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects.Classes;

[GenerateTestDouble]
public abstract class MailGateway
{
    private EventHandler<string>? _sent;

    protected MailGateway(string host, int attempts = 2)
    {
        Host = host;
        Attempts = attempts;
        Greeting = Greet(host);
    }

    public virtual event EventHandler<string>? Sent
    {
        add => _sent += value;
        remove => _sent -= value;
    }

    public string Host { get; }

    public int Attempts { get; }

    public string Greeting { get; }

    public virtual string Sender { get; set; } = "noreply";

    public abstract int Limit { get; }

    public abstract Task<bool> SendAsync(string to, string body, CancellationToken ct = default);

    public virtual bool TryParse(string text, out string address)
    {
        address = text.Trim();
        return address.Contains('@', StringComparison.Ordinal);
    }

    public virtual MailGateway WithSender(string sender) => this;

    public async Task<bool> DeliverAsync(string to, string body)
    {
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            if (await SendAsync(to, $"{body} ({Describe(attempt)})"))
            {
                _sent?.Invoke(this, to);
                return true;
            }
        }

        return false;
    }

    protected virtual string Describe(int attempt) => $"attempt {attempt}";

    protected virtual string Greet(string host) => $"Hello {host}";
}
