namespace TestKit.Usage.Tests.Subjects.Classes;

[GenerateTestDouble(typeof(MailGateway))]
internal sealed partial class StubGateway
{
    public StubGateway()
        : this("stub")
        => SendAsync().Returns(true);
}
