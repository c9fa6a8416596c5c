using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using TestKit.Usage.Tests.Subjects;
using TestKit.Usage.Tests.Subjects.Classes;
using Xunit;

namespace TestKit.Usage.Tests;

public sealed class ClassTests
{
    [Fact]
    public async Task Member_OfAClass_IsSetUpLikeAnInterfaces()
    {
        var gateway = new MockMailGateway("smtp", attempts: 3);
        gateway.SendAsync("ann@shop").Returns(false, true);
        gateway.Limit.Returns(80);

        MailGateway used = gateway;

        Assert.True(await used.DeliverAsync("ann@shop", "hi"));
        Assert.Equal(80, used.Limit);
        Assert.Equal(("smtp", 3), (used.Host, used.Attempts));
        gateway.SendAsync("ann@shop").AssertCalled(2);
    }

    [Fact]
    public void Object_OfAClass_IsAlwaysTheSame()
    {
        var gateway = new MockMailGateway("smtp");
        MailGateway used = gateway;

        Assert.Same(gateway.Object, used);
        Assert.Same(gateway.Object, gateway.Object.WithSender("me"));
    }

    [Fact]
    public async Task ProtectedMember_OfAClass_HasASelector()
    {
        var gateway = new MockMailGateway("smtp", 2);
        gateway.Describe(2).Returns("last try");

        await gateway.Object.DeliverAsync("ann@shop", "hi");

        Assert.Equal(["hi ()", "hi (last try)"], gateway.SendAsync().Calls.Select(call => call.Body));
        gateway.Describe().AssertCalled(2);
    }

    [Fact]
    public void Constructor_ThatCallsAMember_MeetsItsSetUp()
    {
        var gateway = new MockMailGateway("smtp");
        gateway.Greet("smtp").Returns("Ahoy");

        Assert.Equal("Ahoy", gateway.Object.Greeting);
        gateway.Greet().AssertCalled(Times.Once);
    }

    [Fact]
    public void Constructor_ThatThrows_IsRunAgain()
    {
        var gateway = new MockMailGateway("smtp");
        gateway.Greet().Throws(new TimeoutException()).Once();

        Assert.Throws<TimeoutException>(() => gateway.Object);
        Assert.Equal("", gateway.Object.Greeting);
    }

    [Fact]
    public void LooseClass_AnswersWithDefaults()
    {
        var gateway = new MockMailGateway("smtp").Object;

        Assert.Equal(0, gateway.Limit);
        Assert.False(gateway.TryParse(" a@b ", out var address));
        Assert.Null(address);
        gateway.Sender = "me";
        Assert.Equal("me", gateway.Sender);
    }

    [Fact]
    public void StrictClass_RefusesWhatIsNotSetUp()
    {
        var gateway = new MockMailGateway("smtp", MockBehavior.Strict);
        gateway.Greet().Returns("");

        var refused = Assert.Throws<UnexpectedCallException>(() => gateway.Object.Limit);

        Assert.Equal("MockMailGateway is strict, and Limit was not set up.", refused.Message.Split('\n')[0]);
        Assert.Throws<UnexpectedCallException>(() => new MockMailGateway("smtp", MockBehavior.Strict).Object);
    }

    [Fact]
    public async Task CallBase_RunsWhatTheClassDoes()
    {
        var gateway = new MockMailGateway("smtp", MockBehavior.CallBase);
        gateway.SendAsync().Returns(true);
        gateway.Describe(1).Returns("first");
        var heard = new List<string>();
        gateway.Object.Sent += (_, to) => heard.Add(to);

        Assert.True(await gateway.Object.DeliverAsync("ann@shop", "hi"));

        Assert.Equal("Hello smtp", gateway.Object.Greeting);
        Assert.True(gateway.Object.TryParse(" a@b ", out var address));
        Assert.Equal("a@b", address);
        Assert.Equal(0, gateway.Object.Limit);
        Assert.Equal("noreply", gateway.Object.Sender);
        gateway.SendAsync("ann@shop", "hi (first)").AssertCalled(Times.Once);
        Assert.Equal(["ann@shop"], heard);
    }

    [Fact]
    public void Event_OfAClass_IsRaised()
    {
        var gateway = new MockMailGateway("smtp");
        var heard = new List<string>();
        gateway.Object.Sent += (_, to) => heard.Add(to);

        gateway.Sent.Raise(this, "bob@shop");

        Assert.Equal(["bob@shop"], heard);
        Assert.Equal(1, gateway.Sent.SubscriberCount);
    }

    [Fact]
    public void CallsBase_OnASetUp_RunsTheBodyOfThatMemberOnly()
    {
        var gateway = new MockMailGateway("smtp");
        gateway.TryParse(" a@b ").CallsBase();
        gateway.Sender.Returns("me").Once();
        gateway.Sender.CallsBase();
        gateway.Describe().Returns("", "").ThenCallsBase();

        Assert.True(gateway.Object.TryParse(" a@b ", out _));
        Assert.False(gateway.Object.TryParse("a@b", out _));
        Assert.Equal("me", gateway.Object.Sender);
        Assert.Equal("noreply", gateway.Object.Sender);
    }

    [Fact]
    public void CallsBase_OfAnAbstractMember_SaysThereIsNone()
    {
        var refused = Assert.Throws<InvalidSetupException>(() => new MockMailGateway("smtp").SendAsync().CallsBase());

        Assert.Equal(
            "The set-up of MockMailGateway.SendAsync cannot run the base body: there is none. Only virtual members of a class have one; abstract members need an answer, such as Returns or Does.",
            refused.Message);
    }

    [Fact]
    public async Task Backing_OfAClass_AnswersItsPublicMembers()
    {
        var gateway = new MockMailGateway("smtp", new ConsoleGateway(20));

        Assert.Equal(20, gateway.Object.Limit);
        Assert.True(await gateway.Object.DeliverAsync("ann@shop", "hi"));
        gateway.SendAsync("ann@shop", "hi ()").AssertCalled(Times.Once);
        Assert.Throws<InvalidSetupException>(() => gateway.Describe().CallsBacking());
    }

    [Fact]
    public void Failure_OfAClass_NamesTheDoubleAndItsCalls()
    {
        var gateway = new MockMailGateway("smtp");
        _ = gateway.Object.SendAsync("bob@shop", "hi");

        var failed = Assert.Throws<AssertionFailedException>(() => gateway.SendAsync("ann@shop").AssertCalled());

        Assert.Contains("Nearest call: SendAsync(to: \"bob@shop\", body: \"hi\", ct: none)", failed.Message, StringComparison.Ordinal);
        Assert.Contains("All calls on MockMailGateway:", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_OfAClass_IsFoundFromItsObject()
    {
        var gateway = new MockMailGateway("smtp");
        _ = gateway.Object.Limit;

        Assert.Equal(2, TestDouble.For(gateway.Object).Calls().Count);
        TestDouble.For(gateway.Object).Reset();
        Assert.Empty(gateway.Calls());
    }

    [Fact]
    public void Object_AsAnArgument_IsShownAsItsDouble()
    {
        var comparer = new System.Collections.Generic.MockComparer<MailGateway>();
        comparer.Object.Compare(new MockMailGateway("smtp"), null);

        Assert.Contains("Compare(x: MockMailGateway, y: null)", comparer.Calls().ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PartialClass_OfAClass_AddsConstructorsOfItsOwn()
    {
        MailGateway gateway = new StubGateway();

        Assert.Equal("stub", gateway.Host);
        Assert.True(await gateway.SendAsync("ann@shop", "hi"));
    }

    [Fact]
    public void PartialClass_WithoutAGeneratedConstructor_SaysWhatIsMissing()
    {
        var refused = Assert.Throws<InvalidSetupException>(() => new HalfGateway().Object);

        Assert.Equal("HalfGateway was made by a constructor of its own, which does not say how to construct the object. Let it call a generated one: \": this(…)\".", refused.Message);
    }

    [Fact]
    public async Task Transitions_OfAClass_AreRecordedAndRead()
    {
        var store = new MockTicketStore();
        store.GetAsync("j1").Returns(new Job("j1", JobState.Ready));

        await store.Object.MoveAsync("j1", JobState.Pending, JobState.Ready);

        store.Transitions.AssertPath("j1", JobState.Ready);
        await store.AssertReachedAsync("j1", JobState.Ready);
        await store.Object.AssertReachedAsync("j1", JobState.Ready);
        store.GetAsync().AssertNotCalled();
        var failed = await Assert.ThrowsAsync<AssertionFailedException>(() => store.Object.AssertReachedAsync("j1", JobState.Running));
        Assert.Contains("MockTicketStore", failed.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Disposal_OfAClass_ReachesItsProtectedMember()
    {
        var meter = new MockMeter();
        meter.Dispose(true).CallsBase();

        meter.Object.Dispose();

        Assert.True(meter.Object.IsFinished);
        meter.Dispose(false).AssertNotCalled();
    }

    [Fact]
    public void Class_OfTheFramework_IsDoubled()
    {
        var stream = new MockStream();
        stream.CanRead.Returns(true);
        stream.Read(Arg.Any, Arg.Any, Arg.Any).Returns((byte[] buffer, int offset, int count) => 0);
        var clock = new MockTimeProvider(MockBehavior.CallBase);
        clock.GetUtcNow().Returns(DateTimeOffset.UnixEpoch);

        Assert.Equal("", new StreamReader(stream).ReadToEnd());
        Assert.Equal(DateTimeOffset.UnixEpoch, clock.Object.GetUtcNow());
        Assert.Equal(TimeZoneInfo.Local, clock.Object.LocalTimeZone);
    }
}
