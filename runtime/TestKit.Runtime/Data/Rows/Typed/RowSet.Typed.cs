namespace TestKit.Data;

public sealed partial class RowSet
{
    /// <summary>An empty row set of 1 column whose types the compiler checks.</summary>
    public static RowSet<T1> Create<T1>(string column1)
        => new(column1);

    /// <summary>An empty row set of 2 columns whose types the compiler checks.</summary>
    public static RowSet<T1, T2> Create<T1, T2>(string column1, string column2)
        => new(column1, column2);

    /// <summary>An empty row set of 3 columns whose types the compiler checks.</summary>
    public static RowSet<T1, T2, T3> Create<T1, T2, T3>(string column1, string column2, string column3)
        => new(column1, column2, column3);

    /// <summary>An empty row set of 4 columns whose types the compiler checks.</summary>
    public static RowSet<T1, T2, T3, T4> Create<T1, T2, T3, T4>(string column1, string column2, string column3, string column4)
        => new(column1, column2, column3, column4);

    /// <summary>An empty row set of 5 columns whose types the compiler checks.</summary>
    public static RowSet<T1, T2, T3, T4, T5> Create<T1, T2, T3, T4, T5>(string column1, string column2, string column3, string column4, string column5)
        => new(column1, column2, column3, column4, column5);

    /// <summary>An empty row set of 6 columns whose types the compiler checks.</summary>
    public static RowSet<T1, T2, T3, T4, T5, T6> Create<T1, T2, T3, T4, T5, T6>(string column1, string column2, string column3, string column4, string column5, string column6)
        => new(column1, column2, column3, column4, column5, column6);

    /// <summary>An empty row set of 7 columns whose types the compiler checks.</summary>
    public static RowSet<T1, T2, T3, T4, T5, T6, T7> Create<T1, T2, T3, T4, T5, T6, T7>(string column1, string column2, string column3, string column4, string column5, string column6, string column7)
        => new(column1, column2, column3, column4, column5, column6, column7);

    /// <summary>An empty row set of 8 columns whose types the compiler checks.</summary>
    public static RowSet<T1, T2, T3, T4, T5, T6, T7, T8> Create<T1, T2, T3, T4, T5, T6, T7, T8>(string column1, string column2, string column3, string column4, string column5, string column6, string column7, string column8)
        => new(column1, column2, column3, column4, column5, column6, column7, column8);
}
