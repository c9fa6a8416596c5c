namespace Corpus;

public static class ReaderExtensions
{
    internal static void DrainAndClose(this DbDataReader reader)
    {
        while (reader.Read())
        {
        }

        reader.Close();
    }

    internal static int CountRows(this IDataReader reader)
    {
        var count = 0;
        while (reader.Read())
        {
            count++;
        }

        return count;
    }
}
