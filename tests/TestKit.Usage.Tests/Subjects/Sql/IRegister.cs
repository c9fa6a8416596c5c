namespace TestKit.Usage.Tests.Subjects;

public interface IRegister
{
    [SqlExecute]
    void Book(string sql, decimal amount);

    void Commit();

    void Rollback();
}
