namespace Corpus;

public interface IOtherDatabase
{
    Task<int> ExecuteAsync(string sql, params object?[] args);
}
