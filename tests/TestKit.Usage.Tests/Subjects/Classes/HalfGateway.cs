namespace TestKit.Usage.Tests.Subjects.Classes;

/// <summary>A double whose own constructor forgets the generated ones.</summary>
[GenerateTestDouble(typeof(MailGateway))]
internal sealed partial class HalfGateway
{
    public HalfGateway()
    {
    }
}
