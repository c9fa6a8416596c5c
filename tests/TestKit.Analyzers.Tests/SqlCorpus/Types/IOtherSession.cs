namespace Corpus;

[GenerateTestDouble]
public interface IOtherSession
{
    int Execute(string sql, int retries);
}
