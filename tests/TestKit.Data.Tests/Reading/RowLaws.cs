using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using TestKit.Data.Tests.Rows;
using Xunit;

namespace TestKit.Data.Tests.Reading;

public sealed class RowLaws
{
    private static readonly Config s_often = Config.QuickThrowOnFailure.WithMaxTest(500);

    [Fact]
    public void Rows_WhateverTheirNumberAndNulls_AreReadAsTheyWereAdded()
        => Prop.ForAll(ArbMap.Default.ArbFor<List<(int? A, string? B, double C)>>(), rows =>
        {
            var set = RowSet.Create<int?, string?, double>("a", "b", "c");
            rows.ForEach(row => set.AddRow(row.A, row.B, row.C));
            return Read.All(set).Select(row => (row[0] as int?, row[1] as string, (double)row[2])).SequenceEqual(rows);
        }).Check(s_often);

    [Fact]
    public void Readers_OpenedWhileRowsAreAdded_SeeWholeRowsInOrder()
    {
        var set = RowSet.Create("a", "b");
        var adding = Task.Run(() => set.AddRows(20_000, i => [i, i % 7 == 0 ? null : $"{i}"]));
        while (!adding.IsCompleted)
        {
            var read = Read.All(set);
            Assert.All(read.Select((row, i) => (row, i)), each => Assert.Equal((each.i, each.i % 7 == 0 ? (object)DBNull.Value : $"{each.i}"), (each.row[0], each.row[1])));
        }

        Assert.Equal(20_000, Read.All(set).Count);
    }
}
