using System.Threading;
using System.Threading.Tasks;

namespace TestKit.Usage.Tests.Subjects.Classes;

/// <summary>A gateway that accepts what is short.</summary>
internal sealed class ConsoleGateway(int limit) : MailGateway("console")
{
    public override int Limit => limit;

    public override Task<bool> SendAsync(string to, string body, CancellationToken ct = default) => Task.FromResult(body.Length <= limit);

    protected override string Describe(int attempt) => $"try {attempt}";
}
