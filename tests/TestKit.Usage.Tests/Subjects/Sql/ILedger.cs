namespace TestKit.Usage.Tests.Subjects;

public interface ILedger
{
    [SqlExecute]
    void Book(string sql, decimal amount);

    void Commit();

    void Rollback();
}
