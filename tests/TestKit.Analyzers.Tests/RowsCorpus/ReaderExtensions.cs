namespace Corpus;

public static class ReaderExtensions
{
    public static void DrainAndClose(this DbDataReader reader)
    {
        while (reader.Read())
        {
        }

        reader.Close();
    }

    public static int CountRows(this IDataReader reader)
    {
        var count = 0;
        while (reader.Read())
        {
            count++;
        }

        return count;
    }
}
