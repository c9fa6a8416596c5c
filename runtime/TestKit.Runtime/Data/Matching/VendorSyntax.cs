using System;

namespace TestKit.Data;

internal static class VendorSyntax
{
    public static SqlSyntax Of(DatabaseVendor vendor)
        => vendor switch
        {
            DatabaseVendor.PostgreSql => SqlSyntax.PostgreSql,
            DatabaseVendor.Oracle => SqlSyntax.Oracle,
            DatabaseVendor.SqlServer => SqlSyntax.SqlServer,
            DatabaseVendor.MySql => SqlSyntax.MySql,
            DatabaseVendor.Sqlite => SqlSyntax.Sqlite,
            DatabaseVendor.MongoDb => SqlSyntax.DoubleQuotedStrings,
            _ => throw new ArgumentOutOfRangeException(nameof(vendor), vendor, "The vendor is none of DatabaseVendor's."),
        };
}
