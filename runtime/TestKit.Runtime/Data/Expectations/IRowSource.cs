using System.Data.Common;

namespace TestKit.Data;

/// <summary>Rows that a query can be answered with: they give a reader of their own each time.</summary>
public interface IRowSource
{
    internal DbDataReader OpenReader(ReaderRequest request);
}
