namespace TestKit.Usage.Tests.Subjects;

/// <summary>A transaction without statements of its own: those are the database's.</summary>
[GenerateTestDouble]
public interface IMark
{
    [SqlCommit]
    void Keep();

    [SqlRollback]
    void Undo();
}
