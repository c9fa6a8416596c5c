namespace TestKit.Usage.Tests.Subjects;

[GenerateTestDouble(typeof(IRegister))]
internal sealed partial class BookedLedger
{
    public int Pages => ExecLog.Count;
}
