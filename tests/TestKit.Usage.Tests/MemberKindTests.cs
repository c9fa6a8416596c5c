using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using TestKit.Usage.Tests.Subjects;
using Xunit;

namespace TestKit.Usage.Tests;

public sealed class MemberKindTests
{
    [Fact]
    public void Property_WithSetter_RemembersUnlessSetUp()
    {
        var settings = new MockSettings();
        settings.Object.Name = "x";
        Assert.Equal("x", settings.Object.Name);

        settings.Name.Returns("fixed");
        settings.Object.Name = "y";

        Assert.Equal("fixed", settings.Object.Name);
        settings.Name.Set("y").AssertCalled(Times.Once);
        settings.Name.Set().AssertCalled(2);
        settings.Name.AssertCalled(2);
        Assert.Equal("x", settings.Name.Set().Calls[0].Value);
    }

    [Fact]
    public void Property_SetterMadeToFail_Throws()
    {
        var settings = new MockSettings();
        settings.Name.Set("bad").Throws(new FormatException());
        var seen = "";
        settings.Comment.Set(Arg.IsNotNull<string?>()).Does(value => seen = value!);

        Assert.Throws<FormatException>(() => settings.Object.Name = "bad");
        settings.Object.Comment = "seen";

        Assert.Equal("", settings.Object.Name);
        Assert.Equal("seen", seen);
        Assert.Null(settings.Object.Comment);
    }

    [Fact]
    public void Property_WriteOnly_IsAsserted()
    {
        var settings = new MockSettings();

        settings.Object.Secret = 42;

        settings.Secret.Set(42).AssertCalled(Times.Once);
        Assert.Equal(42, settings.Secret.Set().Calls[0].Value);
    }

    [Fact]
    public void Property_AssertionFails_MessageShowsTheWrites()
    {
        var settings = new MockSettings();
        settings.Object.Name = "a";
        var number = settings.Calls()[0].Sequence;

        var e = Assert.Throws<AssertionFailedException>(() => settings.Name.Set("b").AssertCalled());

        Assert.Equal(
            $"""
            Expected settings.Name = "b" to be called at least once, but it was called 0 times.
            Nearest call: Name = "a"   #{number}
                                 ~~~ expected "b"
            All calls on MockSettings:
              #{number} Name = "a" → done
            """,
            e.Message,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void Indexer_SetUpRememberedAndAsserted()
    {
        var settings = new MockSettings();
        settings["s", 1].Returns("one");
        var id = Guid.NewGuid();
        settings[id].Returns(true);

        settings.Object["s", 2] = "two";

        Assert.Equal("one", settings.Object["s", 1]);
        Assert.Equal("two", settings.Object["s", 2]);
        Assert.Equal("", settings.Object["s", 3]);
        Assert.True(settings.Object[id]);
        settings["s", 2].Set("two").AssertCalled(Times.Once);
        settings[Arg.Any, 3].AssertCalled(Times.Once);
        Assert.Equal("s", settings["s", 1].Calls[0].Section);
        var e = Assert.Throws<AssertionFailedException>(() => settings["t", 2].Set("two").AssertCalled());
        Assert.Contains("Expected settings[section: \"t\", index: 2] = \"two\" to be called", e.Message, StringComparison.Ordinal);
        Assert.Contains("expected \"t\"", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Event_Raised_ReachesSubscribers()
    {
        var settings = new MockSettings();
        var heard = new List<string>();
        void OnChanged(object? sender, string name) => heard.Add(name);
        settings.Changed.Raise(null, "nobody listens");
        settings.Object.Changed += OnChanged;
        settings.Object.Reloaded += () => heard.Add("reloaded");

        settings.Changed.Raise(settings, "a");
        settings.Reloaded.Raise();
        Assert.Equal(1, settings.Changed.SubscriberCount);
        settings.Object.Changed -= OnChanged;
        settings.Changed.Raise(settings, "b");

        Assert.Equal(["a", "reloaded"], heard);
        Assert.Equal(0, settings.Changed.SubscriberCount);
    }

    [Fact]
    public void Out_TypedDelegate_SetsTheValue()
    {
        var parser = new MockParser();
        parser.TryParse("7").Returns((string text, out int value) =>
        {
            value = int.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
            return true;
        });
        parser.TryParse("yes").Returns(true);

        Assert.True(parser.Object.TryParse("7", out var seven));
        Assert.Equal(7, seven);
        Assert.True(parser.Object.TryParse("yes", out var none));
        Assert.Equal(0, none);
        Assert.False(parser.Object.TryParse("x", out _));
        Assert.Equal("7", parser.TryParse().Calls[0].Text);
        Assert.True(parser.TryParse("7").Calls[0].Result);
    }

    [Fact]
    public void Ref_TypedDelegate_ChangesTheArgument()
    {
        var parser = new MockParser();
        parser.Advance().Does((ref int position) => position += 10);
        var position = 5;

        parser.Object.Advance(ref position);

        Assert.Equal(15, position);
        parser.Advance(5).AssertCalled(Times.Once);
    }

    [Fact]
    public void Span_TypedDelegate_FillsItAndIsRecordedAsACopy()
    {
        var parser = new MockParser();
        parser.Read().Returns((Span<byte> buffer) =>
        {
            buffer[0] = 1;
            return 1;
        });
        parser.Sum(new[] { 1, 2 }).Returns(3);
        Span<byte> target = stackalloc byte[2];

        Assert.Equal(1, parser.Object.Read(target));
        Assert.Equal(1, target[0]);
        Assert.Equal(3, parser.Object.Sum([1, 2]));
        Assert.Equal(0, parser.Object.Sum([1, 3]));
        Assert.Equal([0, 0], parser.Read().Calls[0].Buffer);
        Assert.Equal([1, 3], parser.Sum().Calls[1].Numbers);
    }

    [Fact]
    public void DelegateMembers_FailAndAreRecorded()
    {
        var parser = new MockParser();
        parser.TryParse("bad").Throws(new FormatException());
        parser.Read().ThrowsAfterEffect(new TimeoutException());

        Assert.Throws<FormatException>(() => parser.Object.TryParse("bad", out _));
        Assert.Throws<TimeoutException>(() => parser.Object.Read(new byte[1]));

        Assert.IsType<FormatException>(Assert.Single(parser.TryParse().Calls.Failed()).Exception);
        Assert.Single(parser.Read().Calls.Failed());
    }

    [Fact]
    public void ParamsAndIn_AreMatchedByValue()
    {
        var parser = new MockParser();
        var id = Guid.NewGuid();
        parser.Count(id, new[] { "a", "b" }).Returns(2);

        Assert.Equal(2, parser.Object.Count(in id, "a", "b"));
        Assert.Equal(0, parser.Object.Count(in id, "a"));
    }

    [Fact]
    public async Task GenericInterface_AllKindsOfResults()
    {
        var repository = new MockRepository<string>();
        repository.Find("k").Returns("v");
        repository.CountAsync().Returns(3);
        repository.AllAsync().YieldsThenThrows(new TimeoutException(), "a", "b");

        Assert.Equal("v", repository.Object.Find("k"));
        Assert.Equal(3, await repository.Object.CountAsync());
        var items = new List<string>();
        await Assert.ThrowsAsync<TimeoutException>(async () =>
        {
            await foreach (var item in repository.Object.AllAsync())
            {
                items.Add(item);
            }
        });
        Assert.Equal(["a", "b"], items);
    }

    [Fact]
    public void GenericMethod_IsSetUpPerTypeArgument()
    {
        var repository = new MockRepository<string>();
        repository.View<int>("k").Returns(5);
        repository.View<Job>(Arg.Any).Returns(item => new Job(item));

        Assert.Equal(5, repository.Object.View<int>("k"));
        Assert.Equal("k", repository.Object.View<Job>("k").Id);
        repository.View<int>("k").AssertCalled(Times.Once);
        repository.View<long>().AssertNotCalled();
        Assert.Contains("View<int>(item: \"k\") → 5", repository.Calls().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void DefaultBody_RunsItselfThroughTheDouble()
    {
        var mixed = new MockMixed();
        mixed.Must(3).Returns(5);

        Assert.Equal(10, mixed.Object.Twice(3));
        Assert.Equal(20, mixed.Object.FourTimes(3));
        mixed.Twice(3).Returns(100);

        Assert.Equal(200, mixed.Object.FourTimes(3));
        mixed.Must(3).AssertCalled(2);
    }

    [Fact]
    public void Arguments_ChangedAfterTheCall_AreRecordedAsTheyWere()
    {
        var repository = new MockRepository<string>();
        var items = new List<string> { "a" };

        repository.Object.Save(items);
        items.Add("b");

        repository.Save(["a"]).AssertCalled(Times.Once);
        Assert.Equal(["a"], repository.Save().Calls[0].Items);
    }
}
