using System.ComponentModel;
using TestKit.Data;

namespace TestKit.Generated;

/// <summary>Whose SQL a double speaks. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class SqlDoubles
{
    /// <summary>Tells the double its vendor.</summary>
    public static void Speaks(ITestDouble owner, DatabaseVendor vendor) => SqlScript.Of(owner).Vendor = vendor;

    /// <summary>The vendor that the double was told; PostgreSQL by default.</summary>
    public static DatabaseVendor VendorOf(ITestDouble owner) => SqlScript.Of(owner).Vendor;
}
