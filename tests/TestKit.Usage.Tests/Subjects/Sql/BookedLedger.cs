namespace TestKit.Usage.Tests.Subjects;

[GenerateTestDouble(typeof(ILedger))]
internal sealed partial class BookedLedger
{
    public int Pages => ExecLog.Count;
}
