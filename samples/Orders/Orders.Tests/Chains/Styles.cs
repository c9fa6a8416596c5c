using System;
using System.Collections.Generic;
using System.Data.Common;
using Orders.Ado;
using Orders.Entities;
using Orders.Mapping;
using Orders.Sessions;

namespace Orders.Tests.Chains;

/// <summary>The three styles on one data source.</summary>
internal static class Styles
{
    public static IReadOnlyDictionary<string, Func<DbDataSource, IOrderSessions>> All { get; } = new Dictionary<string, Func<DbDataSource, IOrderSessions>>
    {
        ["ado"] = Ado,
        ["dapper"] = Dapper,
        ["ef"] = EntityFramework,
    };

    public static IOrderSessions Ado(DbDataSource source) => new AdoSessions(_ => new(new AdoDatabase(source)));

    public static IOrderSessions Dapper(DbDataSource source) => new DapperSessions(_ => new(source));

    public static IOrderSessions EntityFramework(DbDataSource source) => new EntitySessions(_ => new(source));
}
