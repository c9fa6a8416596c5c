using System;

namespace TestKit.Data;

/// <summary>The words whose case does not matter: the reserved words of the vendors and the names that every vendor gives its statements, types and aggregates.</summary>
internal static class SqlKeywords
{
    private const string Words = """
        ABORT ADD AFTER ALL ALTER ALWAYS ANALYZE AND ANY APPLY ARRAY AS ASC ASYMMETRIC AT AVG BEFORE BEGIN BETWEEN BIGINT BOOLEAN BOTH BY CALL CASCADE CASE CAST CHAR CHARACTER CHECK
        COALESCE COLLATE COLUMN COMMIT CONCURRENTLY CONFLICT CONNECT CONSTRAINT COPY COUNT CREATE CROSS CUBE CURRENT CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER
        DATABASE DECIMAL DECLARE DEFAULT DEFERRABLE DELETE DESC DESCRIBE DISTINCT DO DOUBLE DROP DUAL DUPLICATE EACH ELSE END ESCAPE EXCEPT EXEC EXECUTE EXISTS EXPLAIN EXTRACT
        FALSE FETCH FILTER FIRST FLOAT FOLLOWING FOR FOREIGN FROM FULL FUNCTION GENERATED GRANT GROUP GROUPING HAVING IDENTITY IF IGNORE ILIKE IMMEDIATE IN INDEX INNER INSERT INT INTEGER
        INTERSECT INTERVAL INTO IS ISNULL JOIN KEY LAST LATERAL LEADING LEFT LIKE LIMIT LOCK LOCKED MATCHED MATERIALIZED MAX MERGE MIN MINUS NATURAL NEXT NO NOT NOTHING NOTNULL NOWAIT NULL
        NULLIF NULLS NUMERIC OF OFFSET ON ONLY OR ORDER OUTER OUTPUT OVER OVERLAPS OVERRIDING PARTITION PIVOT PRECEDING PRECISION PRIMARY PRIOR PROCEDURE RANGE REAL RECURSIVE REFERENCES
        RELEASE REPLACE RESTRICT RETURNING REVOKE RIGHT ROLLBACK ROLLUP ROW ROWNUM ROWS SAVEPOINT SCHEMA SELECT SEQUENCE SESSION_USER SET SETS SHARE SHOW SIMILAR SKIP SMALLINT SOME
        START SUM SYMMETRIC SYSDATE TABLE TABLESAMPLE TEMP TEMPORARY THEN TIES TIMESTAMP TO TOP TRAILING TRANSACTION TRIGGER TRUE TRUNCATE UNBOUNDED UNION UNIQUE UNKNOWN UNLOGGED UPDATE
        UPSERT USING VACUUM VALUES VARCHAR VIEW WHEN WHERE WINDOW WITH WITHIN WITHOUT ZONE
        """;

    private const int Slots = 1024;
    private static readonly string?[] s_words = Table();

    /// <summary>The keyword in upper case; null where the stretch of the text is none.</summary>
    public static string? Find(string text, int start, int length)
    {
        for (var slot = Hash(text, start, length); s_words[slot] is { } word; slot = (slot + 1) % Slots)
        {
            if (word.Length == length && Matches(word, text, start))
            {
                return word;
            }
        }

        return null;
    }

    private static bool Matches(string word, string text, int start)
    {
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] != Upper(text[start + i]))
            {
                return false;
            }
        }

        return true;
    }

    private static string?[] Table()
    {
        var table = new string?[Slots];
        foreach (var word in Words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var slot = Hash(word, 0, word.Length);
            while (table[slot] is not null)
            {
                slot = (slot + 1) % Slots;
            }

            table[slot] = word;
        }

        return table;
    }

    private static int Hash(string text, int start, int length)
    {
        var hash = 17u;
        for (var i = start; i < start + length; i++)
        {
            hash = unchecked((hash * 31) + Upper(text[i]));
        }

        return (int)(hash % Slots);
    }

    private static char Upper(char c) => c is >= 'a' and <= 'z' ? (char)(c - ' ') : c;
}
